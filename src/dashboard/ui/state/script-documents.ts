import { DOCUMENT_FUNCTION, readAddress, SCRIPT_POLICY, scriptAddress } from '../../addresses.ts';

/** What browsers with trusted types take instead of an address. */
interface ScriptAddresses {
  createScriptURL(address: string): string;
}

const waiting = new Map<string, (text: string) => void>();
let addresses: ScriptAddresses | undefined;

/**
 * Reads a document of a site that was opened from a folder: browsers let a page run the files beside it, and read none.
 *
 * @throws Error with a sentence for the reader
 */
export function readScript(address: string): Promise<string> {
  (globalThis as { [name: string]: unknown })[DOCUMENT_FUNCTION] = (name: string, text: string) =>
    waiting.get(name)?.(text);
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const settle = (finish: () => void): void => {
      waiting.delete(address);
      script.remove();
      finish();
    };
    waiting.set(address, (text) => settle(() => resolve(text)));
    script.onerror = () => settle(() => reject(new Error(`${address} is not there.`)));
    addresses ??= scriptAddresses();
    script.src = addresses.createScriptURL(address);
    document.head.append(script);
  });
}

/** Nothing but documents of the site is ever run. */
function scriptAddresses(): ScriptAddresses {
  const rules: ScriptAddresses = {
    createScriptURL: (address) => {
      if (readAddress(address) === undefined) throw new TypeError('this is no document');
      return scriptAddress(address);
    },
  };
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: ScriptAddresses): ScriptAddresses };
  };
  return trustedTypes?.createPolicy(SCRIPT_POLICY, rules) ?? rules;
}
