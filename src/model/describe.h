// The description of every struct of the model.
#pragma once

#include "model/describe_chain.h"
#include "model/describe_figures.h"
#include "model/describe_sources.h"
