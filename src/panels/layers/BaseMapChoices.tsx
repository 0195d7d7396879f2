import { useMessages } from "../../i18n/use-messages.ts";
import type { BaseMapChoice, OnlineMap, Theme } from "../../state/explorer-state.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useStore } from "../../state/use-store.ts";
import { Check } from "../Check.tsx";

const onlineMaps = ["none", "openstreetmap", "opentopomap"] as const satisfies readonly OnlineMap[];
const themes = ["system", "light", "dark"] as const satisfies readonly Theme[];

/** What lies under the march: the built-in plate in parts, an online map on request, and the theme. */
export function BaseMapChoices() {
  const { store } = useExplorer();
  const { panels } = useMessages();
  const baseMap = useStore(store, (state) => state.baseMap);
  const night = useStore(store, (state) => state.nightOnSlider);
  const theme = useStore(store, (state) => state.theme);
  const change = (part: Partial<BaseMapChoice>): void => store.set({ baseMap: { ...baseMap, ...part } });
  return (
    <fieldset className="choices">
      <legend>{panels.baseMap}</legend>
      <div className="choices__columns">
        <Check checked={baseMap.relief} onChange={(relief) => change({ relief })}>
          {panels.relief}
        </Check>
        <Check checked={baseMap.rivers} onChange={(rivers) => change({ rivers })}>
          {panels.rivers}
        </Check>
        <Check checked={baseMap.bordersOf1937} onChange={(bordersOf1937) => change({ bordersOf1937 })}>
          {panels.bordersOf1937}
        </Check>
        <Check checked={baseMap.bordersToday} onChange={(bordersToday) => change({ bordersToday })}>
          {panels.bordersToday}
        </Check>
        <Check checked={night} onChange={(nightOnSlider) => store.set({ nightOnSlider })}>
          {panels.nightOnSlider}
        </Check>
      </div>
      <label className="pick">
        {panels.onlineMap}
        <select
          value={baseMap.online}
          onChange={({ target }) => change({ online: onlineMaps.find((each) => each === target.value) ?? "none" })}
        >
          <option value="none">{panels.onlineNone}</option>
          <option value="openstreetmap">OpenStreetMap</option>
          <option value="opentopomap">OpenTopoMap</option>
        </select>
      </label>
      <p className="remark">{panels.onlineNote}</p>
      <label className="pick">
        {panels.theme}
        <select
          value={theme}
          onChange={({ target }) => store.set({ theme: themes.find((each) => each === target.value) ?? "system" })}
        >
          {themes.map((each) => (
            <option key={each} value={each}>
              {panels.themes[each]}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}
