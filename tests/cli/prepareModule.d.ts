// prepare.mjs is plain JavaScript, because it runs before TypeScript is installed.
declare module '*/prepare.mjs' {
  export function isAtLeast(version: string, wanted: readonly [number, number]): boolean;
  export function lockStamp(lock: string | Uint8Array, version: string): string;
}
