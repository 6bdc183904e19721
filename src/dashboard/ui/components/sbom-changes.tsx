import type { VNode } from 'preact';
import type { DiffDocument } from '../../model.ts';
import { Text } from './text.tsx';

/** What changed in the bill of materials. */
export function SbomChanges({ changes }: { readonly changes: DiffDocument['sbomChanges'] }): VNode | null {
  if (changes.length === 0) return null;
  return (
    <>
      <h2>
        Bill of materials <span class="amount">{changes.length}</span>
      </h2>
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">Package</th>
            <th scope="col">What</th>
            <th scope="col">Before</th>
            <th scope="col">After</th>
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, 500).map(({ package: name, type, field, before = '', after = '' }) => (
            <tr>
              <th scope="row">
                <Text max={120}>{name}</Text>
              </th>
              <td>
                <Text max={60}>{field === undefined ? type : `${type}: ${field}`}</Text>
              </td>
              <td>
                <Text max={80}>{before}</Text>
              </td>
              <td>
                <Text max={80}>{after}</Text>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
