"""Runs axe-core over pages in headless Chromium and prints every violation: check-accessibility.py AXE CHROMIUM PAGE…

Each page is copied without its content security policy, which would (rightly) refuse the checker's script, and with the
checker at its end; one page of frames loads the copies one after another, in light and in dark, two browsers side by
side. In dark only the rules about colours run: the rest of a page is the same. Nothing is fetched. The first page of all is
a faulty one of this script: only a checker that finds its fault is believed.
"""

import concurrent.futures
import html
import json
import pathlib
import re
import subprocess
import sys
import tempfile

WIDTH, HEIGHT = 1280, 900
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
CHECK = """
const colours = {runOnly: {type: "rule", values: ["color-contrast", "link-in-text-block"]}};
axe.run(document, {resultTypes: ["violations"], ...(location.hash === "#dark" ? colours : {})}).then(
  result => parent.postMessage({dark: matchMedia("(prefers-color-scheme: dark)").matches,
    rules: result.passes.length, violations: result.violations.map(
      v => ({id: v.id, help: v.help, count: v.nodes.length,
             nodes: v.nodes.slice(0, 5).map(n => n.target.join(" ") + "  " + n.html.slice(0, 160))}))}, "*"),
  fault => parent.postMessage({fault: String(fault)}, "*"));
"""
POLICY_TAG = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">'
FAULTY = f"""<!DOCTYPE html><html lang="en"><head><title>faulty</title>{POLICY_TAG}<meta name="color-scheme" content="light dark">
<style>:root {{ color-scheme: light dark; color: light-dark(#bbb, #555); background: light-dark(#fff, #111) }}</style></head>
<body><main><h1>Faint words</h1></main></body></html>
"""
FRAMES = """<!DOCTYPE html><html lang="en"><title>frames</title><body><pre id="results"></pre><script>
const pages = %s, results = [];
const next = () => {
  if (results.length === pages.length) {
    document.body.innerHTML = "";
    document.body.append(document.createElement("pre"));
    document.querySelector("pre").textContent = "RESULTS" + JSON.stringify(results) + "END";
    return;
  }
  document.querySelector("iframe")?.remove();
  const frame = document.createElement("iframe");
  frame.width = %d; frame.height = %d; frame.src = pages[results.length] + location.hash;
  document.body.append(frame);
};
addEventListener("message", event => { results.push(event.data); next(); });
next();
</script></body></html>
"""


def check(chromium, folder, pages, dark):
    """The results of all pages in one colour scheme, in their order."""
    answer = subprocess.run(
        [chromium, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--window-size={WIDTH},{HEIGHT}",
         f"--user-data-dir={folder}/profile-{dark}", f"--blink-settings=preferredColorScheme={0 if dark else 1}",
         "--virtual-time-budget=600000", "--dump-dom",
         (folder / "frames.html").as_uri() + ("#dark" if dark else "")],
        capture_output=True, timeout=300, check=False)
    found = re.search(r"RESULTS(.*)END", answer.stdout.decode("utf-8", "replace"), re.DOTALL)
    if not found:
        sys.exit(f"check-accessibility: Chromium gave no results (exit {answer.returncode})\n"
                 + answer.stderr.decode("utf-8", "replace")[-2000:])
    results = json.loads(html.unescape(found.group(1)))
    for page, result in zip(pages, results):
        if "fault" in result:
            sys.exit(f"check-accessibility: {page}: axe-core failed: {result['fault']}")
        if result["dark"] != dark:
            sys.exit(f"check-accessibility: {page}: Chromium did not take the colour scheme")
    return results


def main():
    axe, chromium, *pages = sys.argv[1:]
    script = pathlib.Path(axe).read_text(encoding="utf-8").replace("</script", "<\\/script")
    broken = set()
    checks = 2 * len(pages)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        faulty = folder / "faulty.html"
        faulty.write_text(FAULTY, encoding="utf-8")
        pages.insert(0, str(faulty))
        copies = []
        for number, page in enumerate(pages):
            text, policies = POLICY.subn("", pathlib.Path(page).read_text(encoding="utf-8"))
            if policies != 1:
                sys.exit(f"check-accessibility: {page} has no content security policy, or several")
            copy = folder / f"{number}.html"
            # The style sheet itself may hold no "</body>"; the last one is the document's.
            head, body, tail = text.rpartition("</body>")
            copy.write_text(f"{head}<script>{script}</script><script>{CHECK}</script>{body}{tail}", encoding="utf-8")
            copies.append(copy.name)
        (folder / "frames.html").write_text(FRAMES % (json.dumps(copies), WIDTH, HEIGHT), encoding="utf-8")
        with concurrent.futures.ThreadPoolExecutor() as pool:
            both = [pool.submit(check, chromium, folder, pages, dark) for dark in (False, True)]
        for dark in (False, True):
            scheme = "dark" if dark else "light"
            first, *results = both[dark].result()
            if [violation["id"] for violation in first["violations"]] != ["color-contrast"]:
                sys.exit(f"check-accessibility: axe-core overlooks a faulty page ({scheme}): {first['violations']}")
            for page, result in zip(pages[1:], results):
                if result["violations"]:
                    broken.add((page, dark))
                print(f"{page} ({scheme}): {result['rules']} rules passed, {len(result['violations'])} violated")
                for violation in result["violations"]:
                    print(f"  {violation['id']}: {violation['help']} ({violation['count']})")
                    for node in violation["nodes"]:
                        print(f"    {node}")
    failed = len(broken)
    print(f"{checks - failed} passed, {failed} failed")
    sys.exit(1 if broken else 0)


main()
