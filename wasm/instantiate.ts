// Emscripten's smallest glue starts its module with WebAssembly.instantiate and forgets a failure,
// so the bundle gives it this function in that one's place (build.mjs).
let failed: (error: unknown) => void = () => {};

/** `then` hears of the next failure. */
export function onceFailed(then: (error: unknown) => void): void {
  failed = then;
}

export function instantiateModule(
  wasm: ArrayBuffer,
  imports: WebAssembly.Imports,
): Promise<WebAssembly.WebAssemblyInstantiatedSource> {
  const reject = failed;
  const { instantiate } = WebAssembly;
  return new Promise((resolve) => instantiate(wasm, imports).then(resolve, reject));
}
