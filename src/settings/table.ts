// The one table of settings. action.yml, the README, --help and the parser all come from it; nothing else names a setting.

export type Verb = 'run' | 'verify' | 'plan' | 'explain' | 'repair' | 'doctor' | 'report';

export interface Setting {
  readonly name: string;
  /** How the Action calls it, where that differs from the command line. */
  readonly input?: string;
  /** Where it can be given: the command line writes a command after `--`, so `command` is an input only. */
  readonly only?: 'action' | 'cli';
  readonly verbs: readonly Verb[];
  readonly kind: 'text' | 'choice' | 'flag' | 'list';
  readonly values?: readonly string[];
  readonly default?: string;
  readonly placeholder?: string;
  readonly example: string;
  readonly help: string;
}

const MAPPED = ['run', 'plan'] as const;
const CHECKED = ['run', 'verify'] as const;
const RUN = ['run'] as const;
const VERIFY = ['verify'] as const;
const REPORT = ['report'] as const;
const COMMENTED = ['run', 'verify', 'report'] as const;

export const SETTINGS = [
  {
    name: 'image',
    verbs: ['run', 'verify', 'plan', 'explain'],
    kind: 'text',
    placeholder: 'IMAGE',
    example: 'docker.io/library/node:24',
    help: 'The image to run: a name, or `docker://NAME`, `oci:FOLDER[:TAG]`, `oci-archive:FILE`, `docker-archive:FILE[:NAME:TAG]`, `docker-daemon:NAME:TAG` (built with Docker in an earlier step), `containers-storage:NAME`. For verify and explain: the image that made the files, so that its users can be named.',
  },
  {
    name: 'script',
    input: 'run',
    verbs: RUN,
    kind: 'text',
    placeholder: 'SCRIPT',
    example: 'npm test',
    help: 'A shell script to run in the container. It replaces the ENTRYPOINT of the image by `sh -e`.',
  },
  {
    name: 'shell',
    verbs: RUN,
    kind: 'text',
    default: 'sh',
    placeholder: 'SHELL',
    example: 'bash',
    help: 'The shell in the image that runs the script, called with `-e`.',
  },
  {
    name: 'command',
    only: 'action',
    verbs: RUN,
    kind: 'list',
    example: 'npm\ntest',
    help: 'The command to run, one argument a line. It keeps the ENTRYPOINT of the image, as `podman run` does.',
  },
  {
    name: 'entrypoint',
    verbs: RUN,
    kind: 'text',
    placeholder: 'PATH',
    example: '/bin/busybox',
    help: 'Overrides the ENTRYPOINT of the image.',
  },
  {
    name: 'artefacts',
    verbs: CHECKED,
    kind: 'list',
    placeholder: 'PATTERN',
    example: 'coverage/**',
    help: 'What to check: paths and globs with the meaning of actions/upload-artifact, `!` excludes. Default: every writable mount of the run, or the paths given to verify.',
  },
  {
    name: 'preset',
    verbs: VERIFY,
    kind: 'choice',
    values: ['github', 'gitlab', 'jenkins'],
    example: 'github',
    help: 'Checks what this CI system leaves behind for the next job: its workspace, temporary folders and caches, as the variables of the job name them. What is not set or not there is said.',
  },
  {
    name: 'volume',
    verbs: RUN,
    kind: 'list',
    placeholder: 'SOURCE:TARGET[:OPTIONS]',
    example: './out:/output',
    help: 'A further mount, written as for `podman run --volume`.',
  },
  {
    name: 'no-workspace',
    verbs: RUN,
    kind: 'flag',
    default: 'false',
    example: 'true',
    help: 'Does not mount the working folder, which otherwise is there at its own path and is the working directory.',
  },
  {
    name: 'workdir',
    verbs: RUN,
    kind: 'text',
    placeholder: 'FOLDER',
    example: 'packages/app',
    help: 'The working directory in the container; a relative one starts at the workspace. Default: the workspace.',
  },
  {
    name: 'env',
    verbs: RUN,
    kind: 'list',
    placeholder: 'NAME[=VALUE]',
    example: 'NODE_ENV=test',
    help: 'A variable for the container: NAME passes the value it has here, NAME=VALUE sets it. Values reach no command line and no report. Nothing else of the environment is passed.',
  },
  {
    name: 'user',
    verbs: MAPPED,
    kind: 'text',
    placeholder: 'USER[:GROUP]',
    example: '100:101',
    help: 'Starts the container as this user instead of the one of the image. Its supplementary groups are lost (as with `podman run --user`).',
  },
  {
    name: 'container-user',
    verbs: MAPPED,
    kind: 'text',
    placeholder: 'USER[:GROUP]',
    example: '100:101',
    help: 'Which user of the container becomes the runner, where it is not the one the image starts as: an entrypoint that changes user at run time (gosu, su, s6).',
  },
  {
    name: 'mapping',
    verbs: MAPPED,
    kind: 'choice',
    values: ['auto', 'default', 'remap', 'none'],
    default: 'auto',
    example: 'auto',
    help: "How users are mapped: `auto` computes it; `default` is Podman's own (container root is the runner); `remap` maps the user of the image to the runner even if it is root; `none` leaves it to `podman-arg`.",
  },
  {
    name: 'storage',
    verbs: MAPPED,
    kind: 'choice',
    values: ['auto', 'native', 'shifted'],
    default: 'auto',
    example: 'native',
    help: "Where a container with a computed mapping starts from: `shifted` is a store of its own that shifts the ids of the image while they are read; `native` is the user's own, for which Podman copies the image once a mapping; `auto` takes the first wherever it can.",
  },
  {
    name: 'network',
    verbs: RUN,
    kind: 'text',
    placeholder: 'NETWORK',
    example: 'none',
    help: 'The network of the container, as for `podman run --network`.',
  },
  {
    name: 'pull',
    verbs: MAPPED,
    kind: 'choice',
    values: ['missing', 'always', 'newer', 'never'],
    default: 'missing',
    example: 'always',
    help: 'When to pull the image. plan pulls nothing: where a run would, it asks the registry.',
  },
  {
    name: 'timeout',
    verbs: RUN,
    kind: 'text',
    placeholder: 'DURATION',
    example: '10m',
    help: 'Stops the container after this time: seconds, or a number with s, m or h. The artefacts are checked all the same.',
  },
  {
    name: 'podman-arg',
    verbs: RUN,
    kind: 'list',
    placeholder: 'OPTION',
    example: '--memory=1g',
    help: 'A further option for `podman run`, written in one piece.',
  },
  {
    name: 'repair',
    verbs: RUN,
    kind: 'choice',
    values: ['never', 'failed', 'always'],
    default: 'never',
    example: 'failed',
    help: 'Gives the runner back, after the run and without root, what his own subordinate ids own in the writable mounts, and checks again: `failed` where the check would fail for it, `always` also where an earlier job left it. The findings stay in the report; the outcome is that of the second check.',
  },
  {
    name: 'dry-run',
    only: 'cli',
    verbs: ['repair'],
    kind: 'flag',
    default: 'false',
    example: 'true',
    help: 'Counts and lists what would be changed, and changes nothing.',
  },
  {
    name: 'attributes',
    verbs: CHECKED,
    kind: 'choice',
    values: ['changed', 'all'],
    default: 'changed',
    example: 'all',
    help: 'Where to look for file capabilities and access lists, which takes a second look at each file: on what the run changed, or on everything.',
  },
  {
    name: 'policy',
    verbs: CHECKED,
    kind: 'text',
    placeholder: 'FILE',
    example: 'ci/artefacts-policy.yml',
    help: 'The policy file: levels of rules, paths that may break them, a baseline of known residue (docs/policy.md). Default: `.rootless-artefacts.yml` in the workspace, where there is one.',
  },
  {
    name: 'fail-on',
    verbs: CHECKED,
    kind: 'choice',
    values: ['error', 'warning', 'never'],
    default: 'error',
    example: 'warning',
    help: 'From which level on a finding fails the check.',
  },
  {
    name: 'format',
    only: 'cli',
    verbs: ['run', 'verify', 'plan', 'explain', 'repair', 'doctor', 'report'],
    kind: 'choice',
    values: ['text', 'json'],
    default: 'text',
    example: 'json',
    help: 'json: standard output is the report alone, everything else goes to standard error.',
  },
  {
    name: 'report',
    verbs: CHECKED,
    kind: 'text',
    placeholder: 'FILE',
    example: 'report.json',
    help: 'Writes the report as JSON (schema/report-v1.schema.json).',
  },
  {
    name: 'markdown',
    verbs: COMMENTED,
    kind: 'text',
    placeholder: 'FILE',
    example: 'report.md',
    help: 'Writes the report as Markdown.',
  },
  {
    name: 'html',
    verbs: CHECKED,
    kind: 'text',
    placeholder: 'FILE',
    example: 'report.html',
    help: 'Writes the report as one HTML page that needs no network.',
  },
  {
    name: 'sarif',
    verbs: CHECKED,
    kind: 'text',
    placeholder: 'FILE',
    example: 'report.sarif',
    help: 'Writes the findings as SARIF 2.1.0, for GitHub code scanning (`github/codeql-action/upload-sarif`), Jenkins and editors.',
  },
  {
    name: 'junit',
    verbs: CHECKED,
    kind: 'text',
    placeholder: 'FILE',
    example: 'report.xml',
    help: 'Writes the findings as JUnit XML, each a failed test: for GitLab (`artifacts:reports:junit`), Jenkins and others.',
  },
  {
    name: 'code-quality',
    verbs: CHECKED,
    kind: 'text',
    placeholder: 'FILE',
    example: 'report-quality.json',
    help: 'Writes the findings as GitLab Code Quality (`artifacts:reports:codequality`).',
  },
  {
    name: 'allow-untrusted-checkout',
    only: 'action',
    verbs: RUN,
    kind: 'flag',
    default: 'false',
    example: 'true',
    help: 'Runs the container also where the event has the rights of the repository (pull_request_target, workflow_run, issue_comment) and the checkout is not the commit of the workflow. The code of a pull request can then use the token and the secrets of the job.',
  },
  {
    name: 'annotations',
    only: 'action',
    verbs: CHECKED,
    kind: 'flag',
    default: 'true',
    example: 'false',
    help: 'Annotates the run with the findings.',
  },
  {
    name: 'summary',
    only: 'action',
    verbs: COMMENTED,
    kind: 'flag',
    default: 'true',
    example: 'false',
    help: 'Adds the report to the job summary.',
  },
  {
    name: 'reports',
    only: 'action',
    verbs: REPORT,
    kind: 'list',
    placeholder: 'FILE',
    default: 'reports',
    example: 'reports',
    help: 'The JSON reports of the jobs: files, or folders with some, as actions/download-artifact makes them.',
  },
  {
    name: 'expect',
    verbs: REPORT,
    kind: 'list',
    placeholder: 'JOB',
    example: 'test (24)',
    help: 'A job that has to be among them, by the name that reports show: `test`, or `test (24, ubuntu)`. One without a report is shown as missing, and fails.',
  },
  {
    name: 'policy-from',
    only: 'action',
    verbs: CHECKED,
    kind: 'choice',
    values: ['workspace', 'base'],
    default: 'workspace',
    example: 'base',
    help: 'Which policy counts on a pull request: that of the checkout, or that of the base branch, so that a pull request cannot loosen its own gate. `base` needs the permission `contents: read`.',
  },
  {
    name: 'comment',
    only: 'action',
    verbs: COMMENTED,
    kind: 'choice',
    values: ['auto', 'always', 'never'],
    default: 'auto',
    example: 'never',
    help: 'The one comment on the pull request, kept up to date by every job of the workflow. `auto` starts it when something is found and turns it to resolved when that is gone; `always` also when all is well, and for the merge queue. Needs the permission `pull-requests: write`.',
  },
  {
    name: 'github-token',
    only: 'action',
    verbs: COMMENTED,
    kind: 'text',
    default: '${{ github.token }}',
    example: '${{ secrets.GITHUB_TOKEN }}',
    help: 'The token that writes the comment. It reaches no container, no log and no report.',
  },
  {
    name: 'leg',
    only: 'action',
    verbs: CHECKED,
    kind: 'text',
    default: '${{ toJSON(matrix) }}',
    example: 'node 24',
    help: 'What tells this job from its siblings in the comment. Default: the values of its matrix. To be given where a workflow calls one reusable workflow twice.',
  },
  {
    name: 'legs',
    only: 'action',
    verbs: CHECKED,
    kind: 'text',
    default: '${{ strategy.job-total }}',
    example: '6',
    help: 'How many such siblings there are. Default: the jobs of the matrix.',
  },
] as const satisfies readonly Setting[];

export type SettingName = (typeof SETTINGS)[number]['name'];

/** Every setting of kind `choice`. */
export type ChoiceName = Extract<(typeof SETTINGS)[number], { values: readonly string[] }>['name'];

/** The values that a setting of kind `choice` can take, as a union type. */
export type Choice<Name extends ChoiceName> = Extract<
  (typeof SETTINGS)[number],
  { name: Name; values: readonly string[] }
>['values'][number];

/** The row of a setting. */
export function settingOf(name: SettingName): Setting {
  return SETTINGS.find((setting) => setting.name === name) as Setting;
}
