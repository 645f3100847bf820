import { expect, test } from 'vitest';
import { stepLine } from '../../src/ci/workflow-step.ts';

const WORKFLOW = `name: CI
on: pull_request
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v5
      - uses: rootless-artefacts/rootless-artefacts@v0
        with:
          run: npm test
          image: localhost/unit
      - uses: rootless-artefacts/rootless-artefacts@v0
        with: { image: localhost/browser, run: npm run browser }
  lint:
    steps:
      - uses: ./
        with:
          image: \${{ matrix.image }}
`;

test.each([
  ['by its image', 'test', 'localhost/unit', 11],
  ['in flow style', 'test', 'localhost/browser', 13],
  ['the only one of ours, whose image is an expression', 'lint', 'localhost/other', 18],
  ['none of two that run another image', 'test', 'localhost/other', null],
  ['none in a job that is not there', 'deploy', 'localhost/unit', null],
])('the step is found %s', (_, job, image, line) => {
  expect(stepLine(WORKFLOW, job, image)).toBe(line);
});

test.each(['', ': :', 'jobs: 1', 'jobs: { test: { steps: nothing } }', 'jobs: { test: { steps: [1, [], {uses: 7}] } }'])(
  '%j holds none',
  (text) => {
    expect(stepLine(text, 'test', 'x')).toBeNull();
  },
);
