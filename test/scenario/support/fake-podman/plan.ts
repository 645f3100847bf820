// What the fake podman does. It is there for faults only that the real one does not produce on demand.

export interface Answer {
  readonly code?: number;
  readonly stdout?: string;
  readonly stderr?: string;
}

export interface Plan {
  /** `podman unshare cat`: both id maps. */
  readonly maps: Answer;
  readonly image: {
    readonly id: string;
    readonly user: string;
    /** Whether the store has it before a pull. */
    readonly local: boolean;
    readonly passwd: string;
    readonly group: string;
  };
  readonly pull: Answer;
  readonly run: {
    /** What the container does, as a script for the shell of the host, in the workspace. */
    readonly script: string;
    /**
     * Without it, it ends with the status of the script. `waits`: until it is stopped. `deaf`: until it is killed, whatever `podman stop` and
     * SIGTERM say.
     */
    readonly ending?: 'waits' | 'deaf';
    /** There is no container yet: Podman is still copying layers for it. The script then stands for what Podman prints. */
    readonly unmade?: boolean;
  };
  /** `hangs`: it never comes back. */
  readonly stop: Answer | 'hangs';
  readonly rm: Answer;
}

const IDS = `0 ${process.getuid?.()} 1\n1 100000 65536\n`;

/** A host on which all is well, and an image of root's whose container does nothing. */
export const ALL_WELL: Plan = {
  maps: { stdout: `${IDS}${IDS}` },
  image: { id: 'f'.repeat(64), user: '', local: true, passwd: 'root:x:0:0::/:/bin/sh\n', group: 'root:x:0:\n' },
  pull: {},
  run: { script: 'true' },
  stop: {},
  rm: {},
};

/** One call of it, as it was made. */
export interface Call {
  readonly argv: readonly string[];
  readonly pid: number;
  readonly env: Readonly<Record<string, string>>;
  /** The files that a run names: text, and the mode of the folder they are in. */
  readonly files: readonly { readonly path: string; readonly text: string; readonly folderMode: string }[];
}
