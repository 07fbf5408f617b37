"""Validates XML with Xerces, the parser of ADL's own judge: it resolves the schemas that a document names.

Use: resolve.py HOW FOLDER FILE…  HOW is `named` (schemas by xsi:schemaLocation), `full` (those schemas held to every
constraint too) or the name of a schema in FOLDER. Addresses of the web are answered out of FOLDER by a proxy of this
program, so that nothing leaves the machine. It prints what is wrong and ends with 1 when anything is.
"""

import http.server
import os
import subprocess
import sys
import threading
import urllib.parse

JARS = [f"/usr/share/java/{name}.jar" for name in ("xercesSamples", "xercesImpl")]


def proxy(folder, missing):
    class Proxy(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            path = os.path.join(folder, os.path.basename(urllib.parse.urlparse(self.path).path))
            if not os.path.isfile(path):
                missing.append(self.path)
                self.send_error(404)
                return
            with open(path, "rb") as file:
                data = file.read()
            self.send_response(200)
            self.send_header("Content-Type", "application/xml")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Proxy)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def main(how, folder, files):
    missing = []
    server = proxy(folder, missing)
    if how in ("named", "full"):
        judge = ["sax.Counter", "-n", "-v", "-s", *(["-f"] if how == "full" else []), *files]
    else:
        judge = ["jaxp.SourceValidator", "-f", "-a", os.path.join(folder, how), "-i", *files]
    run = subprocess.run(
        ["java", "-XX:TieredStopAtLevel=1", "-Dhttp.proxyHost=127.0.0.1", f"-Dhttp.proxyPort={server.server_port}",
         "-Dhttp.nonProxyHosts=", "-cp", ":".join(JARS), *judge], capture_output=True, text=True)
    server.shutdown()
    said = [line for line in run.stderr.splitlines() if line.strip()] + [f"not there: {name}" for name in missing]
    # Every document that was read is named with what it holds; one that was not is a fault too.
    said += [f"not read: {file}" for file in files if f"{file}: " not in run.stdout]
    for line in said:
        print(line)
    return 1 if said or run.returncode else 0


sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
