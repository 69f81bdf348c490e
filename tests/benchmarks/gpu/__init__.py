"""What only a GPU can show: one script, its parts in processes of their own, its figures in files."""
