"use strict";
(function () {
  const data = JSON.parse(document.getElementById("data").textContent);
  const form = document.getElementById("controls");
  const part = (name) => document.getElementById(name);
  const fields = ["day", "clock", "since", "without", "show", "party", "find"];
  const cells = Array.from(document.querySelectorAll("[data-cell]"));
  const last = data.days.length - 1;

  // What holds on a day: the latest state that has begun and not ended. Nothing is judged here.
  function state(cell, clock, day) {
    const states = (data.cells[cell] || {})[clock] || [];
    for (let at = states.length - 1; at >= 0; at--) {
      const one = states[at];
      if (one.since <= day && (one.until === null || day < one.until)) return one;
    }
    return null;
  }

  function read() {
    const asked = new URLSearchParams(location.hash.slice(1));
    for (const name of fields) {
      const given = asked.get(name);
      if (name === "day") {
        const at = data.days.indexOf(given);
        part("day").value = at < 0 ? last : at;
      } else if (given !== null || name !== "clock") {
        part(name).value = given || "";
      }
      if (name === "clock" && !part("clock").value) part("clock").value = "then";
    }
  }

  function write() {
    const said = new URLSearchParams();
    for (const name of fields) {
      const value = name === "day" ? data.days[part("day").value] : part(name).value;
      const usual = { day: data.days[last], clock: "then" }[name] || "";
      if (value && value !== usual) said.set(name, value);
    }
    const text = said.toString();
    history.replaceState(null, "", text ? "#" + text : location.pathname + location.search);
  }

  function put(cell, name, text) {
    let line = cell.querySelector("." + name);
    if (!line) {
      line = document.createElement("span");
      line.className = name;
      cell.append(line);
    }
    line.textContent = text;
    line.hidden = !text;
  }

  function draw() {
    const day = data.days[part("day").value];
    const clock = part("clock").value;
    const since = part("since").value;
    const without = part("without").value;
    const words = part("find").value.toLowerCase().split(/\s+/).filter(Boolean);
    const built = data.comparisons.find((one) => one.from === since && one.to === day);
    let shown = 0;
    let gone = 0;
    part("day-text").textContent = data.names[part("day").value];
    for (const cell of cells) {
      const name = cell.dataset.cell;
      const entry = data.cells[name];
      let held = state(name, clock, day);
      const lost = held && without && held.sources.length === 1 && held.sources[0] === without;
      if (lost) gone += 1;
      const before = since ? state(name, clock, since) : null;
      const changed = since && ((before && before.text) !== (held && held.text));
      const kind = built ? built.kinds[name] || "" : "";
      cell.querySelector(".stance").textContent = lost ? "vanishes: it rests on this source alone" : held ? held.text : entry.silence;
      const meta = cell.querySelector(".meta");
      const picture = cell.querySelector(".picture");
      if (picture) picture.hidden = !held || lost || part("day").value != last;
      if (meta) meta.hidden = !held || lost;
      if (held && meta) {
        meta.querySelector(".mark").textContent = held.mark;
        meta.querySelector(".said").textContent = held.said;
        meta.querySelector(".word").textContent = held.who;
      }
      put(cell, "was", changed ? "was: " + (before ? before.text : entry.silence) : "");
      const usual = !since && part("day").value == last ? entry.kind : kind;
      put(cell, "kind", usual);
      const ask = part("show").value;
      const fits =
        (!part("party").value || name.endsWith("/" + part("party").value)) &&
        (ask !== "changed" || (since ? (built ? Boolean(kind) : changed) : Boolean(entry.kind))) &&
        (ask !== "other" || (held && held.level === "counterpart")) &&
        (ask !== "silent" || !held) &&
        words.every((word) => entry.find.includes(word));
      cell.hidden = !fits;
      if (fits) shown += 1;
    }
    let said = shown + " of " + cells.length + " cells shown";
    if (without) said += "; " + gone + " stances rest on that source alone";
    if (since && !built) said += ". Both stances are shown; for what moved run: positions diff " + since + " " + day;
    part("status").textContent = said + ".";
  }

  form.hidden = false;
  read();
  draw();
  form.addEventListener("input", () => { draw(); write(); });
  form.addEventListener("reset", () => setTimeout(() => { part("day").value = last; draw(); write(); }));
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("hashchange", () => { read(); draw(); });
})();
