import { useId, useMemo } from "react";
import { useLongTexts, useMessages } from "../../i18n/use-messages.ts";
import type { Claim } from "../../model/reading.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useReading } from "../../state/use-texts.ts";
import { numberSources, type NumberedSources } from "../details/numbered-sources.ts";
import { SourceList, SourceNumbers } from "../details/Sources.tsx";
import { showFeature } from "./show-feature.ts";

/** The popular account, statement by statement, with what the evidence says of each. */
export function ClaimsList() {
  const { claims } = useReading();
  const { claimsIntroduction } = useLongTexts();
  const listId = useId();
  const numbered = useMemo(() => numberSources(claims.map(({ cites }) => cites)), [claims]);
  return (
    <>
      <p className="lead">{claimsIntroduction}</p>
      <ol className="claims">
        {claims.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} numbered={numbered} listId={listId} />
        ))}
      </ol>
      <SourceList numbered={numbered} listId={listId} />
    </>
  );
}

interface ClaimItemProps {
  readonly claim: Claim;
  readonly numbered: NumberedSources;
  readonly listId: string;
}

function ClaimItem({ claim, numbered, listId }: ClaimItemProps) {
  const explorer = useExplorer();
  const { reading } = useMessages();
  const { feature, at } = claim;
  return (
    <li className="claim" id={claim.id}>
      <h3>{claim.statement}</h3>
      <p>
        <strong className={`verdict verdict--${claim.verdict}`}>{reading.verdict[claim.verdict]}.</strong> {claim.reasoning}
        <SourceNumbers cites={claim.cites} numbered={numbered} listId={listId} />
      </p>
      {feature === null ? null : (
        <button type="button" className="text-link" onClick={() => showFeature(explorer, feature, at)}>
          {reading.showThis}
        </button>
      )}
    </li>
  );
}
