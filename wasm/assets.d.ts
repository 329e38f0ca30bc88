/** Texts that the build puts into the command. */
declare module '*.txt' {
  const text: string;
  export default text;
}

/** package.json's. */
declare const VENTANILLA_VERSION: string;
