// The name and version that reports carry; scripts/build.mjs holds the version to that of package.json.

export const TOOL = 'rootless-artefacts';
export const VERSION = '0.1.0';
export const HOME = 'https://github.com/rootless-artefacts/rootless-artefacts';
