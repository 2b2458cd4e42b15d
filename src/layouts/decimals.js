{
  const root = document.documentElement;
  const isPoint = () => root.dataset.decimals === 'point';
  const rewrite = () => {
    for (const one of document.querySelectorAll('.value, .numeric')) {
      const text = one.firstChild;
      if (text?.nodeType !== 3 || text.nextSibling || one.hasAttribute('data-point') === isPoint()) continue;
      one.toggleAttribute('data-point');
      text.data = text.data.replace(/\d[.,](?=\d)/g, ([figure, mark]) => figure + (mark === '.' ? ',' : '.'));
    }
  };
  const watch = new MutationObserver(rewrite);
  const obey = () => {
    rewrite();
    if (isPoint()) watch.observe(document, { childList: true, subtree: true });
    else watch.disconnect();
  };
  document.addEventListener('decimals', obey);
  try {
    if (localStorage.getItem('decimals') === 'point') {
      root.dataset.decimals = 'point';
      obey();
    }
  } catch {}
}
