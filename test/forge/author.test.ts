import { expect, test } from 'vitest';
import { type Author, type CommentUser, isOurs } from '../../src/forge/author.ts';

const user = (login: string, type = 'User', id = 1): CommentUser => ({ login, id, type });
const me = (login: string, id: number | null = null): Author => ({ login, id });
const BOT = user('github-actions[bot]', 'Bot', 41_898_282);

test.each<[string, CommentUser, Author | null, boolean]>([
  ['the job token, by REST', BOT, me('github-actions[bot]'), true],
  ['the job token, by GraphQL', BOT, me('github-actions'), true],
  ['a person whose name is that of the bot', user('github-actions'), me('github-actions[bot]'), false],
  ['another bot', user('dependabot[bot]', 'Bot'), me('github-actions[bot]'), false],
  ['a person, by id though renamed', user('new-name', 'User', 7), me('old-name', 7), true],
  ['a person, in another spelling', user('Octocat'), me('octocat'), true],
  ['nobody knows: the account of job tokens', BOT, null, true],
  ['nobody knows: that of Gitea', user('gitea-actions'), null, true],
  ['nobody knows: a person', user('octocat'), null, false],
  ['nobody knows: the App of somebody', user('review-helper[bot]', 'Bot'), null, false],
])('%s', (_, theirs, ours, same) => {
  expect(isOurs(theirs, ours)).toBe(same);
});
