// The comment on the pull request, as a step of the Action wishes it.

import { checkKeyOf } from '../ci/check-key.ts';
import { pullRequestOf } from '../ci/pull-request.ts';
import { readEvent } from '../ci/read-ci.ts';
import type { Facts } from '../report/facts.ts';
import { buildReport } from '../report/json.ts';
import { outcomeOf } from '../report/outcome.ts';
import type { Settings } from '../settings/settings.ts';

type Env = Readonly<Record<string, string | undefined>>;

const LIMIT_MS = 60_000;
/** The runner kills a cancelled step ten seconds after its first signal, and stopping the container has taken some of them. */
const LIMIT_CANCELLED_MS = 3000;

export interface Comment {
  /** Writes the comment and gives its address; null where there is none. Never throws. */
  readonly deliver: (facts: Facts) => Promise<string | null>;
}

/**
 * Reads what event this is, and loads what writes the comment where there may be a pull request to write to. Call it before the
 * container starts: it may be able to change what lies in the workspace, and this code may lie there.
 */
export async function openComment(
  settings: Settings,
  env: Env,
  say: { readonly info: (line: string) => void; readonly warning: (line: string) => void },
): Promise<Comment> {
  const event = readEvent(env);
  const hint = pullRequestOf(env, event);
  const { comment: mode, githubToken: token } = settings;
  if (mode === 'never' || hint.by === 'none') return { deliver: async () => null };
  const [{ deliverComment }, { legOfReport }] = await Promise.all([
    import('../forge/deliver-comment.ts'),
    import('../report/comment/leg.ts'),
  ]);
  return {
    async deliver(facts) {
      const cancelled = outcomeOf(facts) === 'cancelled';
      // A newer push has cancelled it, most likely, and its run has the word.
      if (cancelled && mode === 'auto') return null;
      return deliverComment({
        ci: facts.ci,
        hint,
        key: checkKeyOf(env, event),
        legs: [legOfReport(buildReport(facts), settings.legs)],
        complete: false,
        mode,
        token,
        serverUrl: env['GITHUB_SERVER_URL'],
        limitMs: cancelled ? LIMIT_CANCELLED_MS : LIMIT_MS,
        say,
      });
    },
  };
}
