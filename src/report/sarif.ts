// Facts → SARIF 2.1.0, with what GitHub code scanning asks for beyond it: help for every rule, a location with a line for every result,
// fingerprints. Pure.

import type { Invocation, Location, Log, Notification, ReportingDescriptor, Result } from 'sarif';
import type { PathBytes } from '../artefacts/path-bytes.ts';
import { RULES, type Rule } from '../artefacts/rules.ts';
import { HOME, TOOL, VERSION } from '../version.ts';
import { decided, remarksOf } from './decided.ts';
import type { Digest } from './digest.ts';
import { plain, show } from './escape.ts';
import type { Facts } from './facts.ts';
import { writtenFinding } from './json.ts';
import { type Listed, listFindings } from './listed.ts';
import { exitCodeOf, outcomeOf } from './outcome.ts';
import { folderUri, uriOf } from './uri.ts';
import { counted, headline } from './words.ts';

/** GitHub takes 25,000 results a run and shows the 5,000 worst (docs: SARIF support for code scanning). */
const TAKEN = 25_000;
const SHOWN = 5_000;
const ROOT = '%SRCROOT%';

export function renderSarif(known: Facts, digest: Digest): string {
  const facts = decided(known);
  const all = listFindings(facts, digest);
  const rules = Object.values(RULES);
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: TOOL, version: VERSION, semanticVersion: VERSION, informationUri: HOME, rules: rules.map(descriptorOf) } },
        invocations: [invocationOf(facts, all.length)],
        originalUriBaseIds: { [ROOT]: { uri: folderUri(facts.workspace) } },
        columnKind: 'utf16CodeUnits',
        results: all.slice(0, TAKEN).map((listed) => resultOf(listed, facts, rules.indexOf(RULES[listed.finding.rule]))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function descriptorOf({ id, level, title, breaks, help }: Rule): ReportingDescriptor {
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: message(title) },
    fullDescription: { text: message(`${title}. It breaks: ${breaks}.`) },
    help: { text: message(help.replaceAll('`', '')), markdown: help },
    helpUri: `${HOME}/blob/HEAD/docs/rules.md#${id}`,
    defaultConfiguration: { level },
    properties: { 'problem.severity': level, precision: 'very-high' },
  };
}

function resultOf({ finding, place, sentence, cure, fingerprint }: Listed, facts: Facts, ruleIndex: number): Result {
  const { path: _, rule, level, message: __, ...properties } = writtenFinding(finding, facts);
  return {
    ruleId: rule,
    ruleIndex,
    level,
    message: { text: message(`${sentence}. It breaks: ${RULES[rule].breaks}. Cure: ${cure}`) },
    locations: [locationOf(place, facts.workspace)],
    // The only fingerprint that code scanning reads; without it upload-sarif would look for the artefact in the repository.
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1` },
    properties,
  };
}

/** Code scanning drops a result without a line, and refuses the document for a result without a location. */
function locationOf(place: PathBytes, workspace: PathBytes): Location {
  const uri = uriOf(place, workspace);
  return {
    physicalLocation: {
      artifactLocation: uri.startsWith('file:') ? { uri } : { uri, uriBaseId: ROOT },
      region: { startLine: 1 },
    },
  };
}

function invocationOf(facts: Facts, found: number): Invocation {
  const { fault, run, verdict } = facts;
  const { errors, notes: beside } = remarksOf(facts);
  const broken = fault === null ? [] : [`${show(fault.message)}. ${show(fault.meaning)} Cure: ${show(fault.cure)}`];
  const notes = [
    ...[...broken, ...errors].map((text) => notification('error', text)),
    ...beside.map((text) => notification('warning', text)),
  ];
  if (found > TAKEN)
    notes.push(
      notification(
        'warning',
        `${counted(found - TAKEN, 'further finding')} left out: code scanning takes ${counted(TAKEN, 'result')} a run`,
      ),
    );
  if (found > SHOWN) notes.push(notification('note', `GitHub code scanning shows ${counted(SHOWN, 'result')} of these, errors first`));
  return {
    executionSuccessful: verdict !== null,
    exitCode: exitCodeOf(facts, null),
    exitCodeDescription: plain(headline(facts)),
    toolExecutionNotifications: notes,
    properties: { outcome: outcomeOf(facts), commandExitCode: run?.exitCode ?? null },
  };
}

function notification(level: 'error' | 'warning' | 'note', text: string): Notification {
  return { level, message: { text: message(text) } };
}

/** A message string: `[`, `]` and `\` would make links (SARIF 3.11.6), braces placeholders (3.11.5). */
function message(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&').replace(/[{}]/g, '$&$&');
}
