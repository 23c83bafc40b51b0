"""Reads a graph from standard input with NetworkX. `read` prints it as JSON, `rewrite` as NetworkX writes it."""

import io
import json
import sys

import networkx

task, kind = sys.argv[1:]
READ = {
    "gexf": networkx.read_gexf,
    "graphml": lambda file: networkx.read_graphml(file, force_multigraph=True),
}
WRITE = {"gexf": networkx.write_gexf, "graphml": networkx.write_graphml_xml}

graph = READ[kind](io.BytesIO(sys.stdin.buffer.read()))
if task == "read":
    nodes = {node: data for node, data in graph.nodes(data=True)}
    edges = [{"source": u, "target": v, "attributes": data} for u, v, data in graph.edges(data=True)]
    print(json.dumps({"directed": graph.is_directed(), "nodes": nodes, "edges": edges}))
else:
    out = io.BytesIO()
    WRITE[kind](graph, out)
    sys.stdout.buffer.write(out.getvalue())
