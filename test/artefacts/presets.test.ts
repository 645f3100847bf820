import { describe, expect, test } from 'vitest';
import { type PresetName, placesOf } from '../../src/artefacts/presets.ts';

/** `NAME path`, one a place; what is left out in brackets. */
const placesIn = (preset: PresetName, variables: Record<string, string>) =>
  placesOf(preset, variables).map(({ name, path, leftOut }) => `${name} ${leftOut === null ? path : `(${path})`}`);

describe('github', () => {
  // As actions/runner sets them on a machine of one's own.
  const OWN = {
    GITHUB_WORKSPACE: '/srv/runner/_work/shop/shop',
    RUNNER_WORKSPACE: '/srv/runner/_work/shop',
    RUNNER_TEMP: '/srv/runner/_work/_temp',
    RUNNER_TOOL_CACHE: '/srv/runner/_work/_tool',
    RUNNER_ENVIRONMENT: 'self-hosted',
  };

  test('the workspace, temporary files and tools', () => {
    expect(placesIn('github', OWN)).toEqual([
      'GITHUB_WORKSPACE /srv/runner/_work/shop/shop',
      'RUNNER_WORKSPACE /srv/runner/_work/shop',
      'RUNNER_TEMP /srv/runner/_work/_temp',
      'RUNNER_TOOL_CACHE /srv/runner/_work/_tool',
    ]);
  });

  test('not the tools that come with a hosted runner', () => {
    const hosted = { ...OWN, RUNNER_TOOL_CACHE: '/opt/hostedtoolcache', RUNNER_ENVIRONMENT: 'github-hosted' };
    expect(placesIn('github', hosted).at(-1)).toBe('RUNNER_TOOL_CACHE (/opt/hostedtoolcache)');
  });

  test('the older name of the tool cache', () => {
    const { RUNNER_TOOL_CACHE, ...older } = OWN;
    expect(placesIn('github', { ...older, AGENT_TOOLSDIRECTORY: RUNNER_TOOL_CACHE }).at(-1)).toBe(
      'AGENT_TOOLSDIRECTORY /srv/runner/_work/_tool',
    );
  });
});

describe('gitlab', () => {
  test.each([
    ['the Docker executor', '/builds', '/builds/group/shop', '/cache'],
    ['the shell executor', '/home/gitlab-runner/builds', '/home/gitlab-runner/builds/t3_x/0/group/shop', '/home/gitlab-runner/cache'],
  ])('%s', (_, builds, project, cache) => {
    expect(placesIn('gitlab', { CI_BUILDS_DIR: builds, CI_PROJECT_DIR: project })).toEqual([
      `CI_BUILDS_DIR ${builds}`,
      `CI_PROJECT_DIR ${project}`,
      `CI_PROJECT_DIR.tmp ${project}.tmp`,
      `the cache beside CI_BUILDS_DIR ${cache}`,
    ]);
  });
});

describe('jenkins', () => {
  const WORKSPACE = '/var/lib/jenkins/workspace/shop';

  test('the workspace and what Pipeline puts beside it', () => {
    expect(placesIn('jenkins', { WORKSPACE })).toEqual([
      `WORKSPACE ${WORKSPACE}`,
      `WORKSPACE@tmp ${WORKSPACE}@tmp`,
      `WORKSPACE@libs ${WORKSPACE}@libs`,
      `WORKSPACE@script ${WORKSPACE}@script`,
    ]);
  });

  test('its temporary folder by its own name, where it has one', () => {
    expect(placesIn('jenkins', { WORKSPACE, WORKSPACE_TMP: '/tmp/shop' })[1]).toBe('WORKSPACE_TMP /tmp/shop');
  });
});

test.each<PresetName>(['github', 'gitlab', 'jenkins'])('%s without its variables names nothing', (preset) => {
  expect(placesOf(preset, {}).every(({ path }) => path === null)).toBe(true);
  expect(placesOf(preset, {}).length).toBeGreaterThan(2);
});

test('a relative folder, which every step would take for another, is none; a slash at the end is nothing', () => {
  expect(placesIn('jenkins', { WORKSPACE: 'workspace/shop' })[0]).toBe('WORKSPACE null');
  expect(placesIn('jenkins', { WORKSPACE: '/w/' }).slice(0, 2)).toEqual(['WORKSPACE /w', 'WORKSPACE@tmp /w@tmp']);
  expect(placesIn('jenkins', { WORKSPACE: '/' }).slice(0, 2)).toEqual(['WORKSPACE /', 'WORKSPACE@tmp null']);
});
