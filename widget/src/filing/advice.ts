import type { PersonalData } from '../../../wasm/ventanilla-full';
import { instantOf } from '../core/instant';
import { roughPersonalData, scrub } from '../help/scrub';
import type { FilingHost } from './host';
import { kindOf, type Kind } from './draft';

/** What nobody has to tell a service team, not even in private. */
const SECRET = ['card', 'password', 'iban', 'account'];

export interface Advice {
  kind: Kind | null;
  /** Types of what should not be in the message. */
  secrets: string[];
  /** The message with those masked. */
  masked: string;
}

/** Judges a message with the full core, which is loaded for it; roughly where it cannot be. */
export class Adviser {
  private full: ReturnType<FilingHost['full']> | null = null;

  constructor(private readonly host: FilingHost) {}

  async judge(text: string): Promise<Advice> {
    this.full ??= this.host.full();
    try {
      const desk = await this.full;
      const at = instantOf(Date.now());
      const answer = desk?.guide({ text, channel: { network: 'web', public: false }, at });
      if (!answer || 'error' in answer) throw new Error('no guide');
      return { kind: kindOf(answer['kind']), ...secretsIn(text, answer['personal_data']) };
    } catch {
      return { kind: null, ...secretsIn(text, roughPersonalData(text)) };
    }
  }
}

function secretsIn(text: string, found: unknown): { secrets: string[]; masked: string } {
  const secret = (found as PersonalData[]).filter(({ type }) => SECRET.includes(type));
  return { secrets: [...new Set(secret.map(({ type }) => type))], masked: scrub(text, secret) };
}
