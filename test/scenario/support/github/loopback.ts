// A GitHub (or a Gitea) on the loopback: one pull request with its comments, over a real socket. Every request and every answer is held
// against GitHub's description, and a fault can take the place of an answer.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { SECRETS } from '../job-variables.ts';
import { answerFaults, type Request, requestFaults } from './contract.ts';
import { answer, item, part } from './samples.ts';

export interface FakeComment {
  readonly id: number;
  readonly login: string;
  body: string;
}

/** In place of an answer. `done`: what was asked for is done all the same. `hang` never answers. */
export type Fault =
  | { readonly status: number; readonly message?: string; readonly headers?: Readonly<Record<string, string>>; readonly done?: boolean }
  | { readonly broken: 'reset' | 'truncated' | 'html' | 'hang' | 'empty-object'; readonly done?: boolean };

export interface Options {
  readonly flavour?: 'github' | 'gitea';
  /** Whose token it is. */
  readonly me?: string;
  readonly head?: string;
  /** The pull request comes from a fork. */
  readonly fork?: boolean;
  readonly state?: 'open' | 'closed';
  readonly fault?: (request: Request, nth: number) => Fault | null;
  /** Files of the base branch, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Milliseconds before and after a request is done. */
  readonly latency?: () => number;
  /** Called when a request has been done, as somebody else who acts in between. */
  readonly after?: (request: Request, github: FakeGitHub) => void;
}

export interface FakeGitHub {
  readonly apiUrl: string;
  readonly comments: FakeComment[];
  readonly requests: (Request & { readonly authorization: string })[];
  /** What did not fit the description. */
  readonly faults: string[];
  /** How many requests of a kind: `GET comments`. */
  readonly count: (method: string, end: string) => number;
}

export const HEAD = 'c0ffee'.repeat(7).slice(0, 40);
/** The commit of the base branch. */
export const BASE = 'ba5e'.repeat(10);
export const PULL = 7;
const OURS = 'github-actions[bot]';
const THREAD = `/repos/owner/project/issues/${PULL}/comments`;

export async function newGitHub(options: Options = {}): Promise<FakeGitHub> {
  const { flavour = 'github', latency = () => 0 } = options;
  const root = flavour === 'gitea' ? '/api/v1' : '';
  const server = createServer((incoming, response) => void serve(incoming, response).catch((error) => github.faults.push(String(error))));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const github: FakeGitHub = {
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}${root}`,
    comments: [],
    requests: [],
    faults: [],
    count: (method, end) => github.requests.filter((request) => request.method === method && request.path.endsWith(end)).length,
  };
  return github;

  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(incoming.url ?? '', 'http://localhost');
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const request = {
      method: incoming.method ?? '',
      path: decodeURIComponent(url.pathname.slice(root.length)),
      query: Object.fromEntries(url.searchParams),
      body: text === '' ? null : (JSON.parse(text) as unknown),
    };
    const nth = github.requests.filter(({ method, path }) => method === request.method && path === request.path).length;
    github.requests.push({ ...request, authorization: incoming.headers.authorization ?? '' });
    await sleep(latency());
    const fault = options.fault?.(request, nth) ?? null;
    const answered = fault === null || fault.done === true ? respond(request, incoming.headers.authorization ?? '') : null;
    options.after?.(request, github);
    await sleep(latency());
    if (fault !== null) breakOff(response, fault);
    else send(response, answered?.status ?? 500, answered?.body ?? null);
  }

  function respond(request: Request, authorization: string): { status: number; body: unknown } {
    if (authorization !== `token ${SECRETS['GITHUB_TOKEN']}`) return { status: 401, body: { message: 'Bad credentials' } };
    if (flavour === 'github' && request.path !== '/graphql') github.faults.push(...requestFaults(request));
    const answered = route(request);
    if (flavour === 'github') github.faults.push(...answerFaults(request.method, request.path, answered.status, answered.body));
    return answered;
  }

  function route({ method, path, query, body }: Request): { status: number; body: unknown } {
    const text = String((body as { body?: unknown } | null)?.body ?? '');
    const id = Number(/\/issues\/comments\/(\d+)$/.exec(path)?.[1]);
    const comment = github.comments.find((one) => one.id === id);
    if (path === '/graphql' && flavour === 'github') return { status: 200, body: { data: { viewer: { login: options.me ?? OURS } } } };
    // A job token may not ask who it is.
    if (path === '/user' && flavour === 'github') return { status: 403, body: { message: 'Resource not accessible by integration' } };
    if (path === '/user') return { status: 200, body: { id: 3, login: options.me ?? 'gitea-actions' } };
    const file = /^\/repos\/owner\/project\/contents\/(.+)$/.exec(path)?.[1];
    if (method === 'GET' && file !== undefined) return contents(file, query['ref'] ?? '');
    if (method === 'GET' && path === THREAD) return { status: 200, body: page(github.comments.map(written), query) };
    if (method === 'GET' && path === `/repos/owner/project/pulls/${PULL}`)
      return { status: 200, body: answer('GET', path, 200, pullOver()) };
    if (method === 'GET' && path === '/repos/owner/project/pulls') return { status: 200, body: pulls(query) };
    if (method !== 'GET' && text.length > 65_536)
      return {
        status: 422,
        body: { message: 'Validation Failed', errors: [{ message: 'body is too long (maximum is 65536 characters)' }] },
      };
    if (method === 'POST' && path === THREAD) {
      const last = Math.max(1000, ...github.comments.map((one) => one.id));
      const created = { id: last + 1, login: options.me ?? (flavour === 'gitea' ? 'gitea-actions' : OURS), body: text };
      github.comments.push(created);
      return { status: 201, body: written(created) };
    }
    if (comment === undefined) return { status: 404, body: { message: 'Not Found' } };
    if (method === 'DELETE') {
      github.comments.splice(github.comments.indexOf(comment), 1);
      return { status: 204, body: null };
    }
    comment.body = text;
    return { status: 200, body: written(comment) };
  }

  function contents(path: string, ref: string): { status: number; body: unknown } {
    const text = ref === BASE ? options.files?.[path] : undefined;
    if (text === undefined) return { status: 404, body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest' } };
    const name = path.split('/').at(-1) ?? path;
    const url = `https://api.github.com/repos/owner/project/contents/${path}`;
    const links = { self: url, git: url, html: url };
    const size = Buffer.byteLength(text);
    const content = Buffer.from(text)
      .toString('base64')
      .replace(/(.{60})/g, '$1\n');
    const base = {
      type: 'file',
      encoding: 'base64',
      size,
      name,
      path,
      content,
      sha: 'd'.repeat(40),
      url,
      git_url: url,
      html_url: url,
      download_url: url,
    };
    return { status: 200, body: { ...base, _links: links } };
  }

  function page(all: readonly unknown[], { page: number = '1', per_page: length = '30' }: Readonly<Record<string, string>>): unknown {
    // Gitea pages nothing here.
    return flavour === 'gitea' ? all : all.slice((Number(number) - 1) * Number(length), Number(number) * Number(length));
  }

  function pulls({ head = '' }: Readonly<Record<string, string>>): unknown {
    const owner = options.fork === true ? 'stranger' : 'owner';
    if ((options.state ?? 'open') !== 'open' || (flavour === 'github' && head !== `${owner}:topic`)) return [];
    return [item('GET', '/repos/owner/project/pulls', pullOver())];
  }

  function pullOver() {
    const name = options.fork === true ? 'stranger/project' : 'owner/project';
    const sample = item('GET', '/repos/owner/project/pulls', {}) as { head: object; base: object };
    return {
      number: PULL,
      state: options.state ?? 'open',
      head: {
        ...sample.head,
        user: part('simple-user'),
        sha: options.head ?? HEAD,
        ref: 'topic',
        repo: { ...part('repository'), id: options.fork === true ? 2 : 1, full_name: name },
      },
      base: { ...sample.base, user: part('simple-user'), repo: { ...part('repository'), id: 1, full_name: 'owner/project' } },
    };
  }
}

function written({ id, login, body }: FakeComment) {
  const sample = answer('POST', THREAD, 201, {});
  const user = { ...part('simple-user'), login, id: login.length, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
  return { ...sample, id, body, html_url: `https://github.com/owner/project/pull/${PULL}#issuecomment-${id}`, user };
}

function send(response: ServerResponse, status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(status === 204 ? undefined : JSON.stringify(body));
}

function breakOff(response: ServerResponse, fault: Fault): void {
  if ('status' in fault) send(response, fault.status, { message: fault.message ?? 'Something went wrong' }, fault.headers);
  else if (fault.broken === 'reset') response.socket?.resetAndDestroy();
  else if (fault.broken === 'empty-object') send(response, 200, {});
  else if (fault.broken === 'truncated') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('[{"id":1,"bo');
    response.socket?.end();
  } else if (fault.broken === 'html') {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<html>Please log in to the proxy</html>');
  }
}
