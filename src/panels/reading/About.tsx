import { about } from "../../i18n/en/long-texts.ts";

/** What this is, whose army it was, how sure it is, whose clock, and the limits. */
export function About() {
  return about.map(([heading, text]) => (
    <section className="card-section" key={heading}>
      <h3>{heading}</h3>
      <p>{text}</p>
    </section>
  ));
}
