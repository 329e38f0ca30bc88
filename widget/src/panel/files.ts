import { forbidsWasm, pagePolicies } from '../core/policy';
import type { PanelHost } from '../protocol';

const REST = 'ventanilla-digests.js';

/** Our lazily loaded files, each checked against the digest that this release was built with. */
export class Files {
  #rest: Promise<Record<string, string>> | null = null;
  #bytes = new Map<string, Promise<ArrayBuffer>>();
  #policies: Promise<string[]> | null = null;

  constructor(private readonly host: PanelHost) {}

  async module<T>(name: string): Promise<T> {
    return this.host.load<T>(name, await this.#digest(name));
  }

  /** Asked for twice, fetched once: what will be needed can be asked for early. */
  bytes(name: string): Promise<ArrayBuffer> {
    const known = this.#bytes.get(name);
    if (known) return known;
    const coming = this.#fetch(name);
    this.#bytes.set(name, coming);
    coming.catch(() => this.#bytes.delete(name));
    return coming;
  }

  /** What the loader has asked for already, or a new request. */
  fetch(address: string, init: RequestInit): Promise<Response> {
    const { early } = this.host;
    const coming = early[address] ?? fetch(address, init);
    delete early[address];
    return coming;
  }

  async #fetch(name: string): Promise<ArrayBuffer> {
    const integrity = await this.#digest(name);
    const response = await this.fetch(this.host.config.base + name, { integrity });
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response.arrayBuffer();
  }

  /** Whether this page may run WebAssembly; nothing is tried, so nothing is reported. */
  async wasm(): Promise<boolean> {
    return this.host.config.core !== 'js' && !(await this.policies()).some(forbidsWasm);
  }

  policies(): Promise<string[]> {
    this.#policies ??= pagePolicies();
    return this.#policies;
  }

  /** Those that few pages need are in a file of their own, whose digest is here. */
  async #digest(name: string): Promise<string> {
    const known = this.host.digests[name] || DIGESTS[name];
    if (known) return known;
    this.#rest ??= this.host
      .load<{ default: Record<string, string> }>(REST, DIGESTS[REST] ?? '')
      .then((module) => module.default);
    return (await this.#rest)[name] ?? '';
  }
}
