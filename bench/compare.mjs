// Whole processes, ours and a peer in turn, so that a noisy machine is noisy for both.

import { spawnSync } from 'node:child_process';

/** One run, in milliseconds. Throws where it fails: a command that does not do its work is no peer. */
function time([tool, ...args], { cwd }) {
  const began = process.hrtime.bigint();
  const ran = spawnSync(tool, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (ran.status !== 0) throw new Error(`${tool} ${args.join(' ')} ended with ${ran.status}: ${ran.stderr.slice(-2000)}`);
  return Number(process.hrtime.bigint() - began) / 1e6;
}

/**
 * A row of the table. `ours` and `theirs` are commands, or functions of the number of the turn that give one.
 * @param {{what: string, peer: string, goal: string, ours: any, theirs: any, times?: number, warmUp?: boolean, cwd: string}} _
 */
export function compare({ what, peer, goal, ours, theirs, times = 15, warmUp = true, cwd }) {
  const at = (command, turn) => (typeof command === 'function' ? command(turn) : command);
  if (warmUp) for (const command of [ours, theirs]) time(at(command, 0), { cwd });
  const pairs = Array.from({ length: times }, (_, index) => [time(at(ours, index + 1), { cwd }), time(at(theirs, index + 1), { cwd })]);
  const [mine, other] = [median(pairs.map(([a]) => a)), median(pairs.map(([, b]) => b))];
  const ratios = pairs.map(([a, b]) => a / b).sort((a, b) => a - b);
  const spread = `${ratios[Math.floor(times / 4)].toFixed(2)} to ${ratios[Math.floor((times * 3) / 4)].toFixed(2)}`;
  console.error(`${what}, against ${peer}: ${mine.toFixed(0)} ms against ${other.toFixed(0)} ms, ratio ${(mine / other).toFixed(2)}`);
  return { what, peer, ratio: mine / other, spread, goal };
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
