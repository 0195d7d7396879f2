import { useId } from "react";

interface ChoiceProps<T> {
  readonly name: string;
  readonly value: T;
  readonly offered: readonly T[];
  readonly onChoose: (value: T) => void;
  readonly say: (value: T) => string;
}

/** A named list of which one is chosen. */
export function Choice<T>({ name, value, offered, onChoose, say }: ChoiceProps<T>) {
  const id = useId();
  return (
    <div className="share__choice">
      <label htmlFor={id}>{name}</label>
      <select
        id={id}
        className="field"
        value={offered.indexOf(value)}
        onChange={({ target }) => {
          const chosen = offered[Number(target.value)];
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {offered.map((each, index) => (
          <option key={say(each)} value={index}>
            {say(each)}
          </option>
        ))}
      </select>
    </div>
  );
}
