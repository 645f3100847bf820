// Which pull request an event speaks of, as far as its payload tells. Pure. What is only a hint here is checked against the API
// before anything is written (forge/find-pull-request.ts).
// https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows

type Env = Readonly<Record<string, string | undefined>>;

/** A pull request by its number, one to be looked for by its branch, or none: a schedule or a tag has none, and that is no error. */
export type PullRequestHint =
  | {
      readonly by: 'number';
      readonly number: number;
      /** The commit that was checked: that of the head, or that of the merge queue. */
      readonly sha: string | null;
      /** Whether a commit that is not the head (any more) makes the report a stale one. */
      readonly mustBeHead: boolean;
      /** It comes from a fork, and the event gives such a one a token that may only read. */
      readonly fork: boolean;
      /** The event is one of the merge queue, whose commits hold other pull requests too. */
      readonly queue: boolean;
    }
  | {
      readonly by: 'branch';
      /** `owner:branch`, as the API filters by it. */
      readonly head: string;
      readonly sha: string;
      readonly headRepositoryId: number | null;
    }
  | { readonly by: 'none'; readonly sha: string | null };

const NONE: PullRequestHint = { by: 'none', sha: null };
const QUEUE_BRANCH = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]{40}$/;
const INPUTS = ['pull-request', 'pull_request'];

/** The hint of an event. A payload that is not as documented gives none. */
export function pullRequestOf(env: Env, event: unknown): PullRequestHint {
  const payload = at(event);
  const pull = at(payload['pull_request']);
  const number = pull['number'];
  if (typeof number === 'number') {
    const head = at(pull['head']);
    const [from, to] = [at(head['repo'])['id'], at(at(pull['base'])['repo'])['id']];
    // The repository of a fork may be gone: then head.repo is null.
    const fork = env['GITHUB_EVENT_NAME'] !== 'pull_request_target' && 'base' in pull && (from === undefined || from !== to);
    return { by: 'number', number, sha: text(head['sha']), mustBeHead: true, fork, queue: false };
  }
  switch (env['GITHUB_EVENT_NAME']) {
    case 'merge_group':
      return queued(at(payload['merge_group']));
    case 'workflow_dispatch':
      return dispatched(at(payload['inputs']));
    case 'workflow_run':
      return followed(at(payload['workflow_run']));
    case 'push':
      return pushed(env, at(payload['repository'])['id']);
    default:
      return NONE;
  }
}

function queued(group: Payload): PullRequestHint {
  const number = QUEUE_BRANCH.exec(text(group['head_ref']) ?? '')?.[1];
  if (number === undefined) return NONE;
  return { by: 'number', number: Number(number), sha: text(group['head_sha']), mustBeHead: false, fork: false, queue: true };
}

function dispatched(inputs: Payload): PullRequestHint {
  const number = INPUTS.map((name) => String(inputs[name] ?? '')).find((value) => /^[1-9]\d{0,9}$/.test(value));
  return number === undefined ? NONE : { by: 'number', number: Number(number), sha: null, mustBeHead: false, fork: false, queue: false };
}

function followed(run: Payload): PullRequestHint {
  const repository = at(run['head_repository']);
  const [owner, branch, sha, id] = [
    text(at(repository['owner'])['login']),
    text(run['head_branch']),
    text(run['head_sha']),
    repository['id'],
  ];
  if (owner === null || branch === null || sha === null || typeof id !== 'number') return { by: 'none', sha };
  return { by: 'branch', head: `${owner}:${branch}`, sha, headRepositoryId: id };
}

function pushed(env: Env, repositoryId: unknown): PullRequestHint {
  const branch = /^refs\/heads\/(.+)$/.exec(env['GITHUB_REF'] ?? '')?.[1];
  const owner = (env['GITHUB_REPOSITORY'] ?? '').split('/')[0];
  const sha = env['GITHUB_SHA'];
  if (branch === undefined || !owner || !sha) return NONE;
  return { by: 'branch', head: `${owner}:${branch}`, sha, headRepositoryId: typeof repositoryId === 'number' ? repositoryId : null };
}

type Payload = Readonly<Record<string, unknown>>;

function at(value: unknown): Payload {
  return typeof value === 'object' && value !== null ? (value as Payload) : {};
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
