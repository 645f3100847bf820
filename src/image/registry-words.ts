// What Skopeo and Podman say of an image that they could not get, and what it means. Both quote the same library (containers/image). Pure.

/** The message of Skopeo, which comes as a line of a log: `time="…" level=fatal msg="…"`; `otherwise` where it said nothing. */
export function skopeoWords(stderr: string, otherwise: string): string {
  const quoted = /level=fatal msg=("(?:[^"\\]|\\.)*")/.exec(stderr)?.[1];
  const words = quoted === undefined ? lastLine(stderr) : unquote(quoted);
  // The name stands in our own sentence already.
  return (
    words
      .replace(/^Error parsing image name "[^"]*": /, '')
      .replace(/\s+/g, ' ')
      .trim() || otherwise
  );
}

function lastLine(stderr: string): string {
  return stderr.trim().split('\n').at(-1) as string;
}

function unquote(text: string): string {
  try {
    return JSON.parse(text) as string;
  } catch {
    return text; // Go quotes a byte as \x00, which JSON does not know
  }
}

export interface Diagnosis {
  readonly meaning: string;
  readonly cure: string;
}

interface Asked {
  readonly registry: string | null;
  readonly userName: string;
  /** The platforms that there are, where it is the one of this machine that is missing. */
  readonly platforms: readonly string[];
}

const KINDS: readonly { readonly words: RegExp; readonly diagnose: (asked: Asked) => Diagnosis }[] = [
  {
    words: /no image found in (?:manifest list|image index)/i,
    diagnose: ({ platforms }) => ({
      meaning: `The image is not made for the platform of this machine${platforms.length === 0 ? '' : `, only for ${platforms.join(', ')}`}.`,
      cure: 'Take a tag that has it, build the image for it too, or run the job on a machine of that kind.',
    }),
  },
  {
    words: /too ?many ?requests|rate limit/i,
    diagnose: (asked) => ({ meaning: 'The registry limits how often it may be asked.', cure: `Wait, or log in: ${login(asked)}` }),
  },
  {
    words: /unauthorized|authentication required|(?<!permission )denied|forbidden|invalid username/i,
    diagnose: (asked) => ({
      meaning: 'The registry asks for a login, has none or a wrong one, or hides that the image is not there.',
      cure: `See that the name is right, and log in as ${asked.userName} in an earlier step: ${login(asked)}`,
    }),
  },
  {
    words: /cannot connect to the docker daemon|docker\.sock/i,
    diagnose: ({ userName }) => ({
      meaning: "Only Docker's daemon knows its images, and it does not answer here.",
      cure: `See that Docker runs, that ${userName} may use its socket (docker version), and that DOCKER_HOST names it where it is another than /var/run/docker.sock.`,
    }),
  },
  {
    words: /server gave HTTP response to HTTPS client/i,
    diagnose: ({ registry }) => ({
      meaning: 'The registry speaks plain HTTP, which is refused by default.',
      cure: `If that is meant, write into ~/.config/containers/registries.conf: [[registry]], location = "${registry ?? 'REGISTRY'}", insecure = true`,
    }),
  },
  {
    words: /x509|certificate/i,
    diagnose: ({ registry }) => ({
      meaning: 'The certificate of the registry is not one that this machine trusts.',
      cure: `Put the certificate of its authority into ~/.config/containers/certs.d/${registry ?? 'REGISTRY'}/ca.crt`,
    }),
  },
  {
    words: /deadline exceeded|timeout|timed out/i,
    diagnose: () => ({
      meaning: 'The registry took too long to answer.',
      cure: 'Try again; if it stays so, see the network and the proxy (https_proxy, no_proxy) of this machine.',
    }),
  },
  {
    words: /connection refused|no such host|no route to host|network is unreachable|connection reset/i,
    diagnose: ({ registry }) =>
      registry === 'localhost'
        ? {
            meaning: 'A name with localhost/ is of an image that was built here.',
            cure: 'Build or load it in an earlier step as this user (podman images lists what is there).',
          }
        : {
            meaning: 'The registry could not be reached.',
            cure: 'See that its name is right, and the network and the proxy (https_proxy, no_proxy) of this machine.',
          },
  },
  {
    words: /expected 1 item, got/i,
    diagnose: () => ({ meaning: 'The archive holds several images.', cure: 'Name the one that is meant: docker-archive:PATH:NAME:TAG' }),
  },
  {
    words: /manifest unknown|name unknown|not found|no descriptor found|not known|no such image/i,
    diagnose: (asked) => ({
      meaning: 'There is no image of this name and tag, or the registry does not show it to you.',
      cure: `See that the name and the tag are right; for a private image, log in first: ${login(asked)}`,
    }),
  },
  {
    words: /no space left|disk quota/i,
    diagnose: () => ({ meaning: 'The disk is full.', cure: 'Make room (podman system prune removes what nothing uses), and see TMPDIR.' }),
  },
  {
    words:
      /\bEOF\b|invalid character|unexpected end|unexpected HTTP status|invalid status code|bad gateway|malformed|unmarshal|manifest type|not the answer/i,
    diagnose: () => ({
      meaning: 'What came is not the answer of a registry in good order: it, or a proxy before it, is broken.',
      cure: 'Try again, and see that the name is right and that a registry answers there.',
    }),
  },
];

/** What the words mean, and the cure; null where they are not known. */
export function diagnosisOf(words: string, asked: Asked): Diagnosis | null {
  return KINDS.find((kind) => kind.words.test(words))?.diagnose(asked) ?? null;
}

function login({ registry }: Asked): string {
  return `podman login --username NAME --password-stdin ${registry ?? 'REGISTRY'}`;
}
