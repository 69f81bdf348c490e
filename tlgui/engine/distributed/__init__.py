"""Several processes that train one network together, on one machine or on several."""
