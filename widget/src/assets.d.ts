declare module '*.css' {
  const text: string;
  export default text;
}

/** Digests (SRI) of the panel and the core, in the loader: the tag's own `integrity` covers it. */
declare const PANEL_DIGEST: string;
declare const CORE_DIGEST: string;
/** Digests of what every page may need, in the panel; of the rest, in `ventanilla-digests.js`. */
declare const DIGESTS: Readonly<Record<string, string>>;
