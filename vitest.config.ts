import { tmpdir } from 'node:os';
import { defineConfig } from 'vitest/config';

// Five rings: pure tables and properties, the HTML report in Chromium, the committed bundle as a process, real rootless Podman, and hosts that are unfit for it.
const ring = (name: string, include: string[], extra = {}) => ({ test: { name, include, ...extra } });

export default defineConfig({
  // The tests run as a plain user who may not write to the checkout (scripts/as-runner.sh).
  cacheDir: `${tmpdir()}/rootless-artefacts-vitest-${process.getuid?.()}`,
  test: {
    projects: [
      ring('unit', ['test/**/*.test.ts'], { exclude: ['test/browser/**', 'test/scenario/**', 'test/e2e/**', 'test/hosts/**'] }),
      ring('browser', ['test/browser/**/*.test.ts'], { testTimeout: 60_000, hookTimeout: 60_000 }),
      ring('scenario', ['test/scenario/**/*.test.ts'], { testTimeout: 60_000, hookTimeout: 120_000 }),
      // One file after another: a second Podman process, while one copies an image for a new mapping, takes the half-made layer for a
      // broken one and deletes it (seen with Podman 4.3.1: "Found incomplete layer").
      ring('e2e', ['test/e2e/**/*.test.ts'], { testTimeout: 120_000, hookTimeout: 180_000, fileParallelism: false }),
      // As root, because only root can spoil a host (scripts/test.mjs); what is tried on it runs as a plain user all the same.
      ring('hosts', ['test/hosts/**/*.test.ts'], { testTimeout: 120_000, hookTimeout: 60_000, fileParallelism: false }),
    ],
    coverage: { provider: 'v8', include: ['src/**/*.ts'] },
  },
});
