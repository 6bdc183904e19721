const LONGEST_KEY = 100;

/** Names that Windows gives to devices, whatever follows after a dot. */
const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(?=\.|$)/;

/**
 * Makes names for addresses and files out of any texts: in lower case, since not every file system tells cases apart,
 * without names and characters that mean something there, and different for different places of the list.
 */
export function createKeys(texts: readonly string[]): string[] {
  const taken = new Set<string>();
  return texts.map((text) => {
    const plain = plainKey(text);
    let key = plain;
    for (let count = 2; taken.has(key); count++) key = `${plain}~${count}`;
    taken.add(key);
    return key;
  });
}

function plainKey(text: string): string {
  const key = text
    .toLowerCase()
    .replace(/[^a-z0-9.@-]+/g, '-')
    .replace(/\.\.+/g, '.')
    .replace(/^[.-]+/, '')
    .slice(0, LONGEST_KEY)
    .replace(/[.-]+$/, '');
  if (key === '') return 'unnamed';
  return RESERVED.test(key) ? key.replace(RESERVED, '$1~') : key;
}
