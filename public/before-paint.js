// Before anything is drawn: the reader's theme, and no opening card where a link or another page's frame asks for something else.
(() => {
  const { dataset } = document.documentElement;
  if (matchMedia("(prefers-color-scheme: dark)").matches) dataset.theme = "dark";
  if (location.hash.length > 1 || location.search !== "") dataset.linked = "";
})();
