/** A message on its way; `body` is gone once it has arrived, and what is left is its receipt. */
export interface Message {
  /** Idempotency key: the same for every attempt, so that a team's endpoint takes it once. */
  key: string;
  endpoint: string;
  contact: string;
  kind: string;
  body: string | null;
  /** The visitor lets us keep it on the device until it has arrived. */
  kept: boolean;
  /** Milliseconds. */
  written: number;
  /** The team's reference, once it has arrived. */
  reference: string | null;
  /** Promised time in words, as it was when the message was written. */
  promised: string;
}

const NAME = 'ventanilla';
const STORE = 'messages';

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Resolves once it is on disk, not merely asked for. */
function done(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

/** What the visitor let us keep on the device, in IndexedDB. */
export class Store {
  static readonly database = NAME;

  readonly #database: IDBDatabase;

  private constructor(database: IDBDatabase) {
    this.#database = database;
    // a page of a later release waits for this one to let go
    database.onversionchange = () => database.close();
  }

  /** null where the browser keeps nothing for this page. `create` false: only an existing one. */
  static async open(create: boolean): Promise<Store | null> {
    try {
      const opening = indexedDB.open(NAME, 1);
      opening.onupgradeneeded = () => {
        if (create) opening.result.createObjectStore(STORE, { keyPath: 'key' });
        else opening.transaction?.abort();
      };
      return new Store(await settled(opening));
    } catch {
      return null;
    }
  }

  /** A record that is there already stays. */
  async add(message: Message): Promise<void> {
    if (!(await this.get(message.key))) await this.put(message);
  }

  async put(message: Message): Promise<void> {
    const records = this.#records('readwrite');
    records.put(message);
    await done(records.transaction);
  }

  get(key: string): Promise<Message | undefined> {
    return settled(this.#records('readonly').get(key) as IDBRequest<Message | undefined>);
  }

  all(): Promise<Message[]> {
    return settled(this.#records('readonly').getAll() as IDBRequest<Message[]>);
  }

  async remove(key: string): Promise<void> {
    const records = this.#records('readwrite');
    records.delete(key);
    await done(records.transaction);
  }

  #records(mode: IDBTransactionMode): IDBObjectStore {
    return this.#database.transaction(STORE, mode).objectStore(STORE);
  }
}
