(function () {
  var root = document.documentElement, button = document.getElementById('language');
  function show(lang) { root.lang = lang; button.textContent = lang === 'zh' ? 'English' : '中文'; }
  button.addEventListener('click', function () { show(root.lang === 'zh' ? 'en' : 'zh'); });
  if (/[?&]lang=en/.test(location.search)) { show('en'); }
  var search = document.getElementById('search');
  if (search) {
    search.addEventListener('input', function () {
      var wanted = search.value.trim().toLowerCase();
      document.querySelectorAll('details.person').forEach(function (d) {
        d.hidden = wanted !== '' && d.dataset.name.toLowerCase().indexOf(wanted) < 0;
      });
    });
  }
  function open() {
    var target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.tagName === 'DETAILS') { target.open = true; target.scrollIntoView(); }
  }
  window.addEventListener('hashchange', open);
  // One person's page alone: a copy of it beside the rest, which print leaves out.
  document.addEventListener('click', function (event) {
    if (!event.target.closest('button.print')) { return; }
    var sheet = event.target.closest('details').cloneNode(true);
    sheet.id = 'sheet';
    document.body.appendChild(sheet);
    document.body.classList.add('one');
    window.print();
    document.body.classList.remove('one');
    sheet.remove();
  });
  window.addEventListener('beforeprint', function () {
    document.querySelectorAll('details.unit').forEach(function (d) { d.open = true; });
  });
  open();
})();
