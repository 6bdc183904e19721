import type { VNode } from 'preact';
import type { PlatformOwner } from '../../model.ts';
import { Text } from './text.tsx';

/** Ways to reach somebody; only plain addresses and https links become links. */
export function Contacts({ contacts }: { readonly contacts: PlatformOwner['contacts'] }): VNode | null {
  if (contacts.length === 0) return null;
  return (
    <ul class="contacts">
      {contacts.map(({ type, value, purpose }) => (
        <li>
          <span class="quiet">
            <Text max={40}>{purpose === undefined ? type : `${purpose}, ${type}`}</Text>
          </span>{' '}
          <Contact type={type} value={value} />
        </li>
      ))}
    </ul>
  );
}

function Contact({ type, value }: { readonly type: string; readonly value: string }): VNode {
  const href = contactAddress(type, value);
  if (href === undefined) return <Text max={120}>{value}</Text>;
  return (
    <a href={href} rel="noreferrer noopener">
      <Text max={120}>{value}</Text>
    </a>
  );
}

function contactAddress(type: string, value: string): string | undefined {
  if (type === 'email' && /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u.test(value)) return `mailto:${value}`;
  return /^https:\/\/[\w.-]+(?:[/?#][\x21-\x7e]*)?$/u.test(value) ? value : undefined;
}
