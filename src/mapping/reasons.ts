// Why a plan is as it is: facts with arguments in the plan, the sentences here. Pure.

export type Reason =
  | { readonly because: 'root-image'; readonly declared: string }
  | { readonly because: 'image-user'; readonly declared: string; readonly user: string }
  | { readonly because: 'start-user'; readonly user: string }
  | { readonly because: 'container-user'; readonly user: string }
  | { readonly because: 'asked-default' }
  | { readonly because: 'asked-remap'; readonly user: string }
  | { readonly because: 'asked-none' }
  | { readonly because: 'image-user-stands' }
  | { readonly because: 'storage-nothing-to-shift' }
  | { readonly because: 'storage-shifted' }
  | { readonly because: 'storage-asked-native'; readonly size: number }
  | { readonly because: 'storage-native'; readonly why: string; readonly size: number }
  | { readonly because: 'user-outside-range'; readonly user: string; readonly subordinate: number };

/** The sentence of a reason. */
export function sentenceOf(reason: Reason): string {
  switch (reason.because) {
    case 'root-image':
      return `${reason.declared === '' ? 'The image names no USER' : `The image's USER is ${reason.declared}`}, so its commands run as root in the container, and Podman's default mapping already makes container root the runner.`;
    case 'image-user':
      return `The image's USER ${reason.declared} is ${reason.user} in the container; mapped to the runner, what it writes is the runner's.`;
    case 'start-user':
      return `The container starts as ${reason.user} (user), so that is who becomes the runner.`;
    case 'container-user':
      return `${reason.user} is the user that becomes the runner, as container-user says.`;
    case 'asked-default':
      return "Podman's default mapping, because mapping is default: only container root is the runner.";
    case 'asked-remap':
      return `${reason.user} is mapped explicitly, because mapping is remap.`;
    case 'asked-none':
      return 'No mapping option is given, because mapping is none: what podman-arg or containers.conf say holds, and who is who cannot be predicted.';
    case 'image-user-stands':
      return 'No --user is given: the image starts as its own user and keeps its supplementary groups.';
    case 'storage-nothing-to-shift':
      return 'Storage is your own store: this mapping copies nothing.';
    case 'storage-shifted':
      return 'Storage is a store of its own, which reads the image from yours and shifts its ids while they are read (fuse-overlayfs): nothing is copied.';
    case 'storage-asked-native':
      return `Storage is your own store, because storage is native.${costOf(reason.size)}`;
    case 'storage-native':
      return `Storage is your own store, because ${reason.why}.${costOf(reason.size)}`;
    case 'user-outside-range':
      return `${reason.user} lies above the ${reason.subordinate} subordinate ids. It is mapped all the same; files that the image itself holds of such an id cannot be stored.`;
    default:
      return reason satisfies never;
  }
}

function costOf(size: number): string {
  return size === 0 ? '' : ` Podman copies the ${Math.max(1, Math.round(size / 1e6))} MB of the image once for this mapping.`;
}
