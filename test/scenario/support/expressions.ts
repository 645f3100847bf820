// What a runner makes of the expressions that stand as defaults in action.yml, in a job without a matrix. Pure.

import { SECRETS } from './job-variables.ts';

const VALUES: Readonly<Record<string, string>> = {
  '${{ github.token }}': SECRETS['GITHUB_TOKEN'] ?? '',
  '${{ toJSON(matrix) }}': 'null',
  '${{ strategy.job-total }}': '1',
};

/** The inputs with every expression evaluated; throws at one that is not known here. */
export function evaluate(inputs: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, text]) => {
      if (!text.includes('${{')) return [name, text];
      const value = VALUES[text];
      if (value === undefined) throw new Error(`The input ${name} has the default ${text}, which this runner cannot evaluate`);
      return [name, value];
    }),
  );
}
