const paths = {
  itinerary: "M9 5h12M9 12h12M9 19h8M4 3v18M2.5 5h3M2.5 12h3M2.5 19h3",
  layers: "M12 3l9 5-9 5-9-5zM3 12.5l9 5 9-5M3 17l9 5 9-5",
  tour: "M5 20a2 2 0 1 0 0-.01M5 18V9a4 4 0 0 1 8 0v6a4 4 0 0 0 8 0V6M21 6a2 2 0 1 0 0-.01",
  more: "M4 6h16M4 12h16M4 18h16",
  help: "M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.2-1.5 2.3M12 18v.5",
} as const;

/** A line icon beside a word; decoration for readers of the screen. */
export function Icon({ name }: { readonly name: keyof typeof paths }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="20"
      height="20"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.9"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  );
}
