// The types of scripts/images.mjs, which is plain JavaScript.

declare module '*/scripts/images.mjs' {
  export interface ImageFile {
    readonly path: string;
    readonly content?: string;
    readonly folder?: boolean;
    readonly link?: string;
    readonly mode?: number;
    readonly uid?: number;
    readonly gid?: number;
  }

  export interface ImageSpec {
    /** Instructions of a Containerfile. */
    readonly changes?: readonly string[];
    readonly passwd?: string | null;
    readonly group?: string | null;
    readonly shell?: boolean;
    readonly files?: readonly ImageFile[];
  }

  export const PASSWD: string;
  export const GROUP: string;
  export function makeImage(name: string, image?: ImageSpec): string;
  export function removeImages(references: readonly string[]): void;
}
