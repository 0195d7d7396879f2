import type { ReactNode } from "react";
import "./check.css";

interface CheckProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** Its words, and what may stand before them. */
  readonly children: ReactNode;
}

/** A box to tick, whose words are pressed as well. */
export function Check({ checked, onChange, children }: CheckProps) {
  return (
    <label className="check">
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      {children}
    </label>
  );
}
