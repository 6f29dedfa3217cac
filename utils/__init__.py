"""Semantic image search: images -> embeddings -> catalog -> indexer -> search -> app/api."""
