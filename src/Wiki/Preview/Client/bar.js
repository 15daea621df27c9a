// Lays the problems of the content over the page: nothing of theirs is ever read as HTML.
"use strict";

window.wikiPreview = (function () {
  const shown = 10;

  function make(name, className, content) {
    const element = document.createElement(name);
    element.className = className;
    element.append(...content);
    return element;
  }

  function anchor(href, words) {
    const link = make("a", "", [words]);
    link.href = href;
    return link;
  }

  function count(number, noun) {
    return number + " " + noun + (number === 1 ? "" : "s");
  }

  function line(problem) {
    return make("li", problem.severity, [
      anchor(problem.editorHref, problem.at), ": " + problem.severity + " ", anchor(problem.ruleHref, problem.code), ": " + problem.sentence,
    ]);
  }

  // The first ten stand open, and the others one click away.
  function list(problems) {
    const first = make("ol", "", problems.slice(0, shown).map(line));
    if (problems.length <= shown) return [first];
    const rest = make("ol", "", problems.slice(shown).map(line));
    rest.start = shown + 1;
    return [first, make("details", "", [make("summary", "", [problems.length - shown + " more"]), rest])];
  }

  function summary(state) {
    const counts = count(state.errors, "error") + ", " + count(state.warnings, "warning") + (state.drafts.length ? ", " + count(state.drafts.length, "draft") : "");
    return state.errors ? counts + ". The page shows the last content without errors." : counts + ".";
  }

  // What was open stays open; errors open the list by themselves.
  function draw(state) {
    const old = document.querySelector("._preview");
    const total = state.errors + state.warnings;
    const bar = make("details", "_preview", [make("summary", "", [summary(state)]), ...list(state.problems)]);
    bar.setAttribute("role", "status");
    bar.open = old && old.dataset.errors === String(state.errors) ? old.open : state.errors > 0 || Boolean(state.notice);
    bar.dataset.errors = state.errors;
    if (state.drafts.length) bar.append(make("p", "", ["Drafts, on no published page: "].concat(state.drafts.flatMap(function (draft, index) {
      return [index ? ", " : "", anchor(draft.href, draft.text)];
    }))));
    if (state.notice) bar.append(make("p", "", [state.notice]));
    if (total > state.problems.length) bar.append(make("p", "", [total - state.problems.length + " more."]));
    if (old) old.remove();
    if ((total || state.drafts.length || state.notice) && state.isShown) document.body.append(bar);
  }

  return { draw: draw };
})();
