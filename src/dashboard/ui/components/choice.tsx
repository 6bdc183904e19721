import type { VNode } from 'preact';

/** A row of buttons, one of them pressed. */
export function Choice({
  label,
  value,
  options,
  onChoose,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChoose: (value: string) => void;
}): VNode {
  return (
    <div class="choice" role="group" aria-label={label}>
      {options.map(([each, name]) => (
        <button type="button" aria-pressed={each === value} onClick={() => onChoose(each)}>
          {name}
        </button>
      ))}
    </div>
  );
}
