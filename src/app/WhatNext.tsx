import type { ReactNode } from "react";
import { useRef } from "react";
import { usePanelFocus } from "../panels/use-panel-focus.ts";
import "../panels/caption.css";

interface WhatNextProps {
  readonly name: string;
  readonly text: string;
  /** The buttons that lead on. */
  readonly children: ReactNode;
}

/** In the caption's place, where there is nothing to tell: says so, and what can be done next. */
export function WhatNext({ name, text, children }: WhatNextProps) {
  const box = useRef<HTMLElement>(null);
  usePanelFocus(box, "", false);
  return (
    <section ref={box} className="caption what-next" aria-label={name} data-covers-map="">
      <p className="caption__text">{text}</p>
      <div className="what-next__buttons">{children}</div>
    </section>
  );
}
