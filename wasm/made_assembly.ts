/** What wasm2js makes of a module: given the imports, it gives the exports. */
export type Made = (imports: WebAssembly.Imports) => WebAssembly.Exports;

/** Stands in for WebAssembly (javascript.mjs); where that takes bytes, this takes what was made. */
export const MadeAssembly = {
  async instantiate(made: Made, imports: WebAssembly.Imports) {
    return { instance: { exports: made(imports) } };
  },
  compile: async (made: Made): Promise<Made> => made,
  Instance: class {
    readonly exports: WebAssembly.Exports;
    constructor(made: Made, imports: WebAssembly.Imports) {
      this.exports = made(imports);
    }
  },
};
