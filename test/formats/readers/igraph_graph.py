"""Reads GraphML from standard input with igraph. `read` prints it as JSON, `rewrite` as igraph writes it."""

import json
import math
import sys
import tempfile

import igraph


def known(attributes):
    """What igraph knows of an element: it has NaN for a number that is not there."""
    return {
        name: value
        for name, value in attributes.items()
        if value is not None and not (isinstance(value, float) and math.isnan(value))
    }


with tempfile.NamedTemporaryFile(suffix=".graphml") as file:
    file.write(sys.stdin.buffer.read())
    file.flush()
    graph = igraph.Graph.Read_GraphML(file.name)
    if sys.argv[1] == "read":
        ids = graph.vs["id"]
        nodes = {vertex["id"]: known(vertex.attributes()) for vertex in graph.vs}
        edges = [
            {"source": ids[edge.source], "target": ids[edge.target], "attributes": known(edge.attributes())}
            for edge in graph.es
        ]
        print(json.dumps({"directed": graph.is_directed(), "nodes": nodes, "edges": edges}))
    else:
        graph.write_graphml(file.name)
        sys.stdout.buffer.write(open(file.name, "rb").read())
