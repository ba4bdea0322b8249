/** Thrown for an invalid command line. The message gives the reason; the exit code is 2. */
export class WrongUse extends Error {}
