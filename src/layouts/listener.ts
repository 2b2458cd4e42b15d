// What a site of somebody else may run to follow the height of our frames, ready to be pasted; tests run it too.

export const listener = `<script>
addEventListener('message', ({ source, data }) => {
  if (data?.type !== 'vinculo:resize') return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source) frame.style.height = data.height + 'px';
});
</script>`;
