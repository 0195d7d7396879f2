import { useLongTexts } from "../../i18n/use-messages.ts";

/** What this is, whose army it was, how sure it is, whose clock, and the limits. */
export function About() {
  return useLongTexts().about.map(([heading, text]) => (
    <section className="card-section" key={heading}>
      <h3>{heading}</h3>
      <p>{text}</p>
    </section>
  ));
}
