declare module '*.css' {
  const text: string;
  export default text;
}

/** The panel's digest (SRI), in the loader: the tag's own `integrity` covers it. */
declare const PANEL_DIGEST: string;
/** Digests of what every page may need, in the panel; of the rest, in `ventanilla-digests.js`. */
declare const DIGESTS: Readonly<Record<string, string>>;
